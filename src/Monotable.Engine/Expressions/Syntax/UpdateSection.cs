namespace Monotable.Engine.Expressions.Syntax;

internal enum UpdateSection
{
    Set,
    Remove,
    Add,
    Delete,
}
