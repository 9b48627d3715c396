using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>The rules of expiry and uniqueness: band 08.</summary>
internal static class ExpiryRules
{
    public static readonly DiagnosticDescriptor ExpiryAttributeShared = Rule.Error(
        "MTB0801",
        "The attribute by which items expire holds nothing else",
        "Member '{0}' of '{1}' is stored as the number '{2}', but by that attribute items of table '{3}' expire, because of [TimeToLive] on '{4}'. "
        + "Give the member another name with [AttributeName], or set TimeToLive on [SingleTable].");

    public static readonly DiagnosticDescriptor UniqueInvalid = Rule.Error(
        "MTB0802",
        "What is unique can be claimed",
        "'{0}' of '{1}' cannot be unique: {2}. Change what [Unique] or [UniqueKey] stands for, or remove it.");

    public static readonly DiagnosticDescriptor UniqueKeyShared = Rule.Error(
        "MTB0803",
        "No item has a key under which a unique value is claimed",
        "Items of '{0}' can have the key {1}, under which a value of '{2}' of '{3}' is claimed. Start a key template of '{0}' with another literal.");
}
