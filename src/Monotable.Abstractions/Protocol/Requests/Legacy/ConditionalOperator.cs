namespace Monotable.Protocol;

/// <summary>How the conditions of a legacy filter, or of <c>Expected</c>, are joined.</summary>
public enum ConditionalOperator
{
    /// <summary>All hold (<c>AND</c>).</summary>
    And,

    /// <summary>At least one holds (<c>OR</c>).</summary>
    Or,
}
