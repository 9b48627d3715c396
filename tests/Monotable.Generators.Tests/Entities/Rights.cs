namespace Monotable.Generators.Tests.Entities;

[Flags]
public enum Rights : byte
{
    None = 0,
    Read = 1,
    Write = 2,
}
