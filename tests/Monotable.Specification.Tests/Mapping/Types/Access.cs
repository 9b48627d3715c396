namespace Monotable.Specification.Tests.Mapping;

/// <summary>Flags, which are stored as numbers.</summary>
[Flags]
public enum Access : ulong
{
    None = 0,
    Read = 1,
    Write = 2,
    All = ulong.MaxValue,
}
