using Monotable;

namespace Shop.Model;

/// <summary>The one table of the shop. GSI1 and GSI2 are overloaded: unlike entities put their own keys in them.</summary>
[SingleTable("shop")]
[GlobalIndex("GSI1")]
[GlobalIndex("GSI2")]
[GlobalIndex(ByStoreAndState)]
public sealed partial class ShopTable
{
    /// <summary>The index whose key consists of three attributes of the orders themselves.</summary>
    public const string ByStoreAndState = "ByStoreAndState";
}
