namespace Monotable.Tests.Model;

public sealed record Region(string Country, string Name);
