namespace Monotable.Tests.Model;

public sealed record Place(string City, Region Region, string? Door = null);
