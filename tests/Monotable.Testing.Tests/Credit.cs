namespace Monotable.Testing.Tests;

public sealed class Credit
{
    public string Name { get; set; } = "";

    public DateTime Born { get; set; }
}
