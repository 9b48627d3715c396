using System.Text.RegularExpressions;
using Monotable.Protocol;

namespace Monotable.Specification.Tests;

/// <summary>
/// The base of the one suite that every provider passes. It speaks only of the contracts; a subclass per endpoint runs it. A test that needs what an
/// endpoint is known to lack says so with <see cref="Needs"/> and is skipped there.
/// </summary>
public abstract partial class ProviderSpecification(ProviderFixture fixture) : IAsyncLifetime
{
    private readonly List<string> _tables = [];

    protected IDynamoDbProvider Provider => fixture.Provider;

    protected ITableAdministration Administration => fixture.Administration;

    protected IStreamsProvider Streams => fixture.Streams;

    protected TestStatements StatementsOn(TestTable table) => new(fixture.PartiQL, table.Name);

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => fixture.ConnectAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var name in _tables)
        {
            try
            {
                await Administration.DeleteTableAsync(new DeleteTableRequest { TableName = name });
            }
            catch (ResourceNotFoundException)
            {
                // The test deleted it itself.
            }
        }
    }

    /// <summary>Makes an item of the key attributes <c>pk</c> and <c>sk</c>, and others.</summary>
    protected static Item Make(AttributeValue pk, AttributeValue sk, params ReadOnlySpan<(string Name, AttributeValue Value)> attributes)
    {
        var item = Item.Create(attributes);
        return item.With("pk", pk).With("sk", sk);
    }

    protected static AttributeValue StringSet(params IEnumerable<string> members) => AttributeValue.Set(AttributeSet.Create(members));

    protected static AttributeValue NumberSet(params IEnumerable<DynamoDbNumber> members) => AttributeValue.Set(AttributeSet.Create(members));

    protected static AttributeValue BinarySet(params IEnumerable<byte[]> members) => AttributeValue.Set(AttributeSet.Create(members));

    /// <summary>Picks the values an expression names, since the service refuses unused ones.</summary>
    protected static Item? ValuesIn(string expression, Item values)
    {
        var used = ValuePlaceholder().Matches(expression).Select(match => match.Value).Distinct().ToArray();
        return used.Length == 0 ? null : Item.Create(used.Select(name => KeyValuePair.Create(name, values[name])));
    }

    /// <summary>Skips the test where the endpoint lacks a behaviour of the service.</summary>
    protected void Needs(Behaviour behaviour)
    {
        if (fixture.Lacks.TryGetValue(behaviour, out var reason))
        {
            Assert.Skip(reason);
        }
    }

    protected bool Has(Behaviour behaviour) => !fixture.Lacks.ContainsKey(behaviour);

    protected Task<TestTable> NewTableAsync() => NewTableAsync(name => TableShapes.Composite(name));

    protected async Task<TestTable> NewTableAsync(Func<string, CreateTableRequest> shape)
    {
        var name = TestTable.NewName();
        var description = await Administration.CreateTableAsync(shape(name));
        _tables.Add(name);
        while (description.TableStatus != TableStatus.Active)
        {
            await Task.Yield();
            description = await Administration.DescribeTableAsync(new DescribeTableRequest { TableName = name });
        }

        return new TestTable(Provider, name);
    }

    /// <summary>Deletes a table behind the test, which may create it itself.</summary>
    protected void DeleteAfterwards(string tableName) => _tables.Add(tableName);

    [GeneratedRegex(":[A-Za-z0-9_]+")]
    private static partial Regex ValuePlaceholder();
}
