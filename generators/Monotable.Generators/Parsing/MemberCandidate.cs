using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Parsing;

/// <summary>A property or field that may be stored.</summary>
/// <param name="Symbol">The member.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsMarked">Whether an attribute asks for it to be stored.</param>
internal sealed record MemberCandidate(ISymbol Symbol, ITypeSymbol Type, bool IsMarked)
{
    public string Name => Symbol.Name;

    public bool IsRequired => Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    public bool IsSettable => Symbol is IPropertySymbol { SetMethod: not null } or IFieldSymbol;
}
