namespace Monotable.Tests.Model;

[ProjectionOf<Order>]
public sealed record OrderTags(IReadOnlySet<string> Tags);
