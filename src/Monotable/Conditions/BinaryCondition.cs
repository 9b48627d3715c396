namespace Monotable;

internal sealed class BinaryCondition(Condition left, string word, Condition right) : Condition
{
    internal override void Write(ExpressionWriter writer)
    {
        writer.Text("(");
        left.Write(writer);
        writer.Text(" ").Text(word).Text(" ");
        right.Write(writer);
        writer.Text(")");
    }
}
