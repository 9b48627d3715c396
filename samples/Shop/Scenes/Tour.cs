using Shop.Model;

namespace Shop.Scenes;

/// <summary>Runs the scenes one after the other on a new table.</summary>
internal sealed class Tour(ShopTable shop, Clerk clerk)
{
    public async Task RunAsync()
    {
        Report.Title("The table");
        var leftOut = await TableSetup.CreateAsync(shop);
        try
        {
            Report.Line($"Table '{shop.TableName}' is there with {shop.Schema.GlobalSecondaryIndexes.Count - leftOut.Count} global indexes.");
            await Accounts.RunAsync(shop);
            await Stocking.RunAsync(shop);
            await Baskets.RunAsync(shop);
            await Ordering.RunAsync(shop, clerk);
            await Querying.RunAsync(shop, leftOut);
            await Updating.RunAsync(shop);
            await Reading.RunAsync(shop);
        }
        finally
        {
            await TableSetup.DeleteAsync(shop);
        }

        Report.Title("Done");
        Report.Line($"Every answer was the expected one; the table is deleted again.");
    }
}
