using Monotable.Protocol;
using Monotable.Tests.Model;
using Monotable.Tests.Support;

namespace Monotable.Tests.Requests;

/// <summary>Tokens reach the provider from every call.</summary>
public sealed class CancellationTests
{
    private readonly CancellationTokenSource _source = new();
    private readonly ScriptedProvider _provider = new();
    private readonly ShopTable _shop;

    public CancellationTests()
    {
        _shop = new(_provider);
    }

    private CancellationToken Token => _source.Token;

    [Fact]
    public async Task Every_operation_passes_its_token_on()
    {
        var order = Samples.Order();
        var key = Samples.KeyOf(order);
        var orders = _shop.Orders;
        await orders.PutAsync(order, Token);
        await orders.Put(order).IfNew().ExecuteAsync(Token);
        await orders.Put(order).ReturningOld().ExecuteAsync(Token);
        await orders.GetAsync(key, Token);
        await orders.GetAsync(key, ReadOptions.Consistent, Token);
        await orders.GetAsync(order.UserId, order.PlacedAt, order.OrderId, Token);
        await orders.Get(key).ExecuteAsync(Token);
        await orders.Get(key).SendAsync(Token);
        await orders.DeleteAsync(order, Token);
        await orders.DeleteAsync(key, Token);
        await orders.Delete(key).ReturningOld().ExecuteAsync(Token);
        await orders.Update(key).Set(o => o.Total, 1).ExecuteAsync(Token);
        await orders.Update(key).Set(o => o.Total, 1).ReturningNew().ExecuteAsync(Token);
        await _shop.TransactAsync([orders.Put(order)], Token);
        await _shop.TransactAsync([orders.Put(order)], new TransactOptions("t"), Token);
        await _shop.TransactGetAsync([orders.Get(key)], Token);
        await _shop.BatchGetAsync([orders.Get(key)], default, Token);
        await _shop.BatchWriteAsync([orders.Put(order)], Token);
        Assert.Equal(18, _provider.Calls.Count);
        Assert.All(_provider.Calls, call => Assert.Equal(Token, call.CancellationToken));
    }

    [Fact]
    public async Task Every_way_to_run_a_query_passes_its_token_on()
    {
        var query = _shop.Orders.Query("u1");
        await query.ToListAsync(Token);
        await query.FirstOrDefaultAsync(Token);
        await query.AnyAsync(Token);
        await query.CountAsync(Token);
        await query.ToPageAsync(null, Token);
        await query.Select(o => o.Total).ToListAsync(Token);
        await foreach (var order in query.WithCancellation(Token))
        {
            Assert.Fail($"{order} was never stored.");
        }

        await foreach (var item in query.Select(o => o.Total).WithCancellation(Token))
        {
            Assert.Fail($"{item} was never stored.");
        }

        await foreach (var order in query.AsAsyncEnumerable().WithCancellation(Token))
        {
            Assert.Fail($"{order} was never stored.");
        }

        await using (var enumerator = query.GetAsyncEnumerator(Token))
        {
            Assert.False(await enumerator.MoveNextAsync());
        }

        Assert.Equal(10, _provider.Calls.Count);
        Assert.All(_provider.Calls, call => Assert.Equal(Token, call.CancellationToken));
    }

    [Fact]
    public async Task A_cancelled_enumeration_ends_between_pages()
    {
        _provider.Script = _ =>
        {
            if (_provider.Calls.Count == 2)
            {
                _source.Cancel();
            }

            return new QueryResponse<Order> { Items = [Samples.Order()], LastEvaluatedKey = Samples.KeyOf(Samples.Order()).ToItem() };
        };
        var seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var order in _shop.Orders.Query("u1").WithCancellation(Token))
            {
                seen++;
            }
        });
        Assert.Equal(2, seen);
        Assert.Equal(3, _provider.Calls.Count);
    }

    [Fact]
    public async Task A_batch_is_cancelled_while_it_waits()
    {
        var time = new RecordedTime { OnDelay = _source.Cancel };
        _provider.Script = static request => new BatchWriteItemResponse { UnprocessedItems = ((BatchWriteItemRequest)request).RequestItems };
        var shop = new ShopTable(_provider) { TimeProvider = time };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await shop.BatchWriteAsync([shop.Orders.Put(Samples.Order())], Token));
        Assert.Single(_provider.Calls);
        Assert.Single(time.Delays);
    }
}
