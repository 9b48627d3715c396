using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of queries and projections.</summary>
internal static class QueriesRules
{
    public static readonly DiagnosticDescriptor ProjectionNotUsable = Rule.Error(
        "MTB0403",
        "A projection is a concrete type beside an entity",
        "Projection '{0}' {1}.");

    public static readonly DiagnosticDescriptor ProjectionMember = Rule.Error(
        "MTB0404",
        "The members of a projection are some of its entity's",
        "Member '{0}' of projection '{1}' cannot be read: {2}. Name a stored member and take its type, or mark the member [NotStored].");

    public static readonly DiagnosticDescriptor IndexLacksExpiry = Rule.Warning(
        "MTB0405",
        "An index holds the time at which its items expire",
        "Index '{0}' does not hold '{2}', by which items of '{1}' expire, so its queries return entries of expired items until the service deletes "
        + "them. Add '{2}' to Include, or project all attributes; if every query is hydrated, suppress this warning.");

    public static readonly DiagnosticDescriptor ConditionAsTruth = Rule.Warning(
        "MTB0402",
        "A condition is not true or false here",
        "The condition '{0}' is evaluated by DynamoDB, not here: as a truth value it is always false. "
        + "Combine conditions with &&, || and ! and pass them to If or Filter, or test the values of an item that was read.");
}
