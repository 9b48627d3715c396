namespace Monotable.Engine.PartiQL.Syntax;

/// <summary>A parsed statement.</summary>
internal abstract record Statement
{
    /// <summary>Gets how many <c>?</c> it has.</summary>
    public int ParameterCount { get; init; }

    /// <summary>Gets how many operators and calls it has.</summary>
    public int OperatorCount { get; init; }
}
