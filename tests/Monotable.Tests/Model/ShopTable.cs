namespace Monotable.Tests.Model;

/// <summary>The model that the tests of the framework use; the generator emits its glue.</summary>
[SingleTable("shop")]
[GlobalIndex("GSI1")]
[GlobalIndex("ByTenantStatus")]
public sealed partial class ShopTable;
