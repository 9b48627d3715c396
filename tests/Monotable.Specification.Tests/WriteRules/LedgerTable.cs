namespace Monotable.Specification.Tests.WriteRules;

/// <summary>A table of entities with members that writes maintain.</summary>
[SingleTable("ledger")]
[GlobalIndex("ByOwner")]
public sealed partial class LedgerTable;
