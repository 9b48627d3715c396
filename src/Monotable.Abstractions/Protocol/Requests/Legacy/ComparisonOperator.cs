namespace Monotable.Protocol;

/// <summary>How a legacy condition compares an attribute with its values.</summary>
public enum ComparisonOperator
{
    /// <summary>Equal (<c>EQ</c>): one value of any type.</summary>
    Eq,

    /// <summary>Not equal, or absent (<c>NE</c>): one value of any type.</summary>
    Ne,

    /// <summary>Less than or equal (<c>LE</c>): one string, number or binary.</summary>
    Le,

    /// <summary>Less than (<c>LT</c>): one string, number or binary.</summary>
    Lt,

    /// <summary>Greater than or equal (<c>GE</c>): one string, number or binary.</summary>
    Ge,

    /// <summary>Greater than (<c>GT</c>): one string, number or binary.</summary>
    Gt,

    /// <summary>The attribute exists (<c>NOT_NULL</c>): no value.</summary>
    NotNull,

    /// <summary>The attribute does not exist (<c>NULL</c>): no value.</summary>
    Null,

    /// <summary>A part of a string or binary, or a member of a set or list (<c>CONTAINS</c>): one scalar value.</summary>
    Contains,

    /// <summary>Exists, and does not contain the value (<c>NOT_CONTAINS</c>): one scalar value.</summary>
    NotContains,

    /// <summary>A prefix (<c>BEGINS_WITH</c>): one string or binary.</summary>
    BeginsWith,

    /// <summary>Equal to one of the values (<c>IN</c>): one or more strings, numbers or binaries of one type.</summary>
    In,

    /// <summary>Within two values, both included (<c>BETWEEN</c>): two strings, numbers or binaries of one type.</summary>
    Between,
}
