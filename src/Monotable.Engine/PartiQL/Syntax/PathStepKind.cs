namespace Monotable.Engine.PartiQL.Syntax;

internal enum PathStepKind
{
    /// <summary><c>.name</c>.</summary>
    Name,

    /// <summary><c>[expression]</c>.</summary>
    Index,

    /// <summary><c>.*</c>.</summary>
    Unpivot,

    /// <summary><c>[*]</c>.</summary>
    Wildcard,
}
