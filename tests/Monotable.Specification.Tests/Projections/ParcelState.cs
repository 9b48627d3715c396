namespace Monotable.Specification.Tests.Projections;

public enum ParcelState
{
    Packed,
    Sent,
}
