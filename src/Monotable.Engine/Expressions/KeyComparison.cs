namespace Monotable.Engine.Expressions;

internal enum KeyComparison
{
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between,
    BeginsWith,
    NotIndexable,
}
