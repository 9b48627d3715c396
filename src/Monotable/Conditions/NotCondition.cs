namespace Monotable;

internal sealed class NotCondition(Condition inner) : Condition
{
    internal override void Write(ExpressionWriter writer)
    {
        writer.Text("(NOT ");
        inner.Write(writer);
        writer.Text(")");
    }
}
