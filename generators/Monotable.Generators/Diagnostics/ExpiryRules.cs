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
}
