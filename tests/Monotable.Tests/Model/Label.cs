namespace Monotable.Tests.Model;

internal sealed record Label(string Maker, string? Village = null);
