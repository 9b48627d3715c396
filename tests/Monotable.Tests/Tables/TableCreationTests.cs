using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Tables;

public sealed class TableCreationTests
{
    private readonly RecordedTime _time = new();

    [Fact]
    public async Task An_active_table_is_left_alone()
    {
        var provider = new FakeAdministration(TableStatus.Active);
        Assert.False(await TableOn(provider).EnsureCreatedAsync());
        Assert.Equal(["describe shop: Active"], provider.Log);
        Assert.Empty(_time.Delays);
    }

    [Fact]
    public async Task A_missing_table_is_created_and_waited_for()
    {
        // After its creation a table may be unknown for a while.
        var provider = new FakeAdministration(null, null, TableStatus.Creating, TableStatus.Active);
        Assert.True(await TableOn(provider).EnsureCreatedAsync());
        Assert.Equal(["describe shop: ", "create shop", "describe shop: ", "describe shop: Creating", "describe shop: Active"], provider.Log);
        Assert.Equal(2, _time.Delays.Count);
    }

    [Fact]
    public async Task A_table_that_someone_else_creates_meanwhile_is_waited_for()
    {
        var provider = new FakeAdministration(null, TableStatus.Creating, TableStatus.Active)
        {
            OnCreate = static () => throw new ResourceInUseException("exists"),
        };
        Assert.False(await TableOn(provider).EnsureCreatedAsync());
        Assert.Equal(["describe shop: ", "create shop", "describe shop: Creating", "describe shop: Active"], provider.Log);
    }

    [Fact]
    public async Task A_table_that_is_being_deleted_is_created_again_once_it_is_gone()
    {
        var provider = new FakeAdministration(TableStatus.Deleting, null, TableStatus.Active);
        Assert.True(await TableOn(provider).EnsureCreatedAsync());
        Assert.Equal(["describe shop: Deleting", "describe shop: ", "create shop", "describe shop: Active"], provider.Log);
    }

    [Fact]
    public async Task Indexes_that_are_being_built_are_waited_for()
    {
        var provider = new FakeAdministration(TableStatus.Active, TableStatus.Active) { IndexStatus = IndexStatus.Creating };
        _time.OnDelay = () => provider.IndexStatus = IndexStatus.Active;
        Assert.False(await TableOn(provider).EnsureCreatedAsync());
        Assert.Single(_time.Delays);
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        _time.OnDelay = source.Cancel;
        var provider = new FakeAdministration(TableStatus.Creating, TableStatus.Creating);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await TableOn(provider).EnsureCreatedAsync(source.Token));
        Assert.Single(provider.Log);
    }

    [Fact]
    public async Task A_provider_without_administration_is_named()
    {
        var exception = await Assert.ThrowsAsync<NotSupportedException>(async () => await TableOn(new ScriptedProvider()).EnsureCreatedAsync());
        Assert.Contains(nameof(ScriptedProvider), exception.Message, StringComparison.Ordinal);
        Assert.Contains("'shop'", exception.Message, StringComparison.Ordinal);
    }

    private ShopTable TableOn(IDynamoDbProvider provider) => new(provider) { TimeProvider = _time };
}
