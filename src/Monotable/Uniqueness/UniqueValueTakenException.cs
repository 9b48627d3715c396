namespace Monotable;

/// <summary>A write would have given an item a value that is unique and belongs to another item; nothing was written.</summary>
/// <param name="entityName">The entity.</param>
/// <param name="constraint">What is unique: the member's name, or that of the <see cref="UniqueKeyAttribute"/>.</param>
/// <param name="innerException">The service's answer, if it was asked.</param>
public sealed class UniqueValueTakenException(string entityName, string constraint, Exception? innerException = null)
    : MonotableException(MessageOf(entityName, constraint), innerException)
{
    /// <summary>Gets the entity's name.</summary>
    public string EntityName { get; } = entityName;

    /// <summary>Gets what is unique: the member's name, or that of the <see cref="UniqueKeyAttribute"/>.</summary>
    public string Constraint { get; } = constraint;

    // Without the value: exceptions are logged, and what is unique is often personal.
    internal static string MessageOf(string entityName, string constraint) =>
        $"'{constraint}' is unique among items of '{entityName}', and another item has the value. Choose another value, or change that item first.";
}
