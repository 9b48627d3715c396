using Monotable.Tests.Model;

namespace Monotable.Tests.Support;

/// <summary>Items of the shop.</summary>
internal static class Samples
{
    public static DateTimeOffset Noon { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static Order Order(
        string userId = "u1",
        int day = 0,
        string orderId = "o1",
        OrderState state = OrderState.Open,
        int? shard = 1,
        string tenantId = "t1",
        decimal total = 10m,
        bool gift = false,
        string? note = null,
        params string[] tags) => new()
        {
            UserId = userId,
            PlacedAt = Noon.AddDays(day),
            OrderId = orderId,
            State = state,
            Shard = shard,
            TenantId = tenantId,
            Total = total,
            Gift = gift,
            Note = note,
            Tags = tags.ToHashSet(),
        };

    public static OrderKey KeyOf(Order order) => new(order.UserId, order.PlacedAt, order.OrderId);

    public static Profile Profile(string userId = "u1") => new() { UserId = userId, Name = "Ada" };
}
