namespace Monotable.RandomModels.Tests.Models;

/// <summary>A member of an entity.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsNullable">Whether it can be null.</param>
/// <param name="IsPlain">Whether no key has it.</param>
internal sealed record MemberSpec(string Name, MemberType Type, bool IsNullable = false, bool IsPlain = false)
{
    /// <summary>Gets whether it is never empty: it is a key attribute by itself.</summary>
    public bool IsNeverEmpty { get; init; }

    /// <summary>Gets whether it holds no separator: a raw part before the end.</summary>
    public bool HasNoSeparator { get; init; }

    public string TypeName => Type.Name + (IsNullable ? "?" : "");

    public string Declaration => $"    {Type.AttributeOf(Name)}public required {TypeName} {Name} {{ get; init; }}";

    /// <summary>Gets an expression that draws a value.</summary>
    public string Draw
    {
        get
        {
            var call = Type.Draw.EndsWith(')') ? $"values.{Type.Draw}"
                : HasNoSeparator ? $"values.Raw({Lower(IsNeverEmpty)})"
                : Type.CanBeEmpty ? $"values.{Type.Draw}({Lower(IsNeverEmpty)})"
                : $"values.{Type.Draw}()";
            return IsNullable ? $"(values.IsNull() ? ({TypeName})null : {call})" : call;
        }
    }

    private static string Lower(bool value) => value ? "true" : "false";
}
