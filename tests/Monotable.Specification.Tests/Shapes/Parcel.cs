namespace Monotable.Specification.Tests.Shapes;

/// <summary>A class as of a package: without an attribute.</summary>
public class Parcel
{
    public string Code { get; init; } = "";

    public Place From { get; init; } = new("");

    public Place To { get; init; } = new("");

    public int Grams { get; set; }

    public int Revision { get; private set; }

    public object Sender { get; set; } = "";
}
