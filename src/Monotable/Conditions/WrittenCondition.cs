namespace Monotable;

/// <summary>A condition that knows how to write itself: comparisons and functions.</summary>
internal sealed class WrittenCondition(Action<ExpressionWriter> write) : Condition
{
    internal override void Write(ExpressionWriter writer) => write(writer);
}
