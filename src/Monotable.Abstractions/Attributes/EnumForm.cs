namespace Monotable;

/// <summary>How an enum is stored.</summary>
public enum EnumForm
{
    /// <summary>As the constant's name, a DynamoDB string. A value without a name is an error.</summary>
    Name,

    /// <summary>As the underlying number, a DynamoDB number.</summary>
    Number,
}
