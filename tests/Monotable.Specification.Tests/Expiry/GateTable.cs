namespace Monotable.Specification.Tests.Expiry;

/// <summary>A table whose items expire, by an attribute of another name than usual.</summary>
[SingleTable("gates", TimeToLive = "expires")]
[GlobalIndex("ByKind")]
[GlobalIndex("Dated", Projection = IndexProjection.Include, Include = ["expires"])]
[GlobalIndex("Bare", Projection = IndexProjection.KeysOnly)]
public sealed partial class GateTable;
