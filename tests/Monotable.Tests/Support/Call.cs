namespace Monotable.Tests.Support;

/// <summary>One operation that reached a provider.</summary>
internal sealed record Call(ProviderOperation Operation, object Request, CancellationToken CancellationToken);
