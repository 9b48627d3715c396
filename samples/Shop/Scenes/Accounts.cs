using Monotable;
using Shop.Model;

namespace Shop.Scenes;

/// <summary>Registers users: a mail address belongs to one of them, and a change applies to the version that was seen.</summary>
internal static class Accounts
{
    private const string NewEmail = "ada@larsen.example";

    public static async Task RunAsync(ShopTable shop)
    {
        Report.Title("Accounts");
        foreach (var user in SampleData.Users)
        {
            await shop.Users.Put(user).IfNew().ExecuteAsync();
        }

        var ada = await shop.Users.GetByEmailAsync("ada@example.com");
        Report.Expect(ada is { UserId: "ada", Version: 1 } && ada.Interests.SetEquals(["coffee", "maps"]), "ada@example.com is Ada");
        Report.Line($"ada@example.com is {ada!.Name}, a customer since {ada.Since:yyyy-MM-dd}.");

        await RefuseAsync<UniqueValueTakenException>(
            "Ada's address for Ben", shop.Users.Update("ben").Set(u => u.Email, ada.Email).ExecuteAsync().AsTask());

        // The difference of two versions is written, here one attribute, and the claim of the address moves with it.
        var moved = await shop.Users.UpdateAsync(ada, ada with { Email = NewEmail });
        Report.Expect(await shop.Users.GetByEmailAsync(NewEmail) is { UserId: "ada" }, "Ada is found by her new address");
        Report.Expect(await shop.Users.GetByEmailAsync(ada.Email) is null, "the old address is free");
        Report.Line($"{moved.Name} has the address {moved.Email} now, in version {moved.Version}.");

        await RefuseAsync<ConditionalCheckFailedException>(
            "A change of the version before", shop.Users.UpdateAsync(ada, ada with { Active = false }).AsTask());
    }

    private static async Task RefuseAsync<TException>(string what, Task write)
        where TException : MonotableException
    {
        try
        {
            await write;
        }
        catch (TException exception)
        {
            Report.Line($"{what} is refused: {exception.Message}");
            return;
        }

        throw new SampleFailedException($"Expected: {what} is refused");
    }
}
