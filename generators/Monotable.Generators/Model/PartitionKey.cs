namespace Monotable.Generators.Model;

/// <summary>An attribute of a partition key.</summary>
/// <param name="Attribute">Its name.</param>
/// <param name="Method">What makes its value, qualified.</param>
/// <param name="Arguments">The places of the method's arguments among the parts.</param>
internal sealed record PartitionKey(string Attribute, string Method, EquatableArray<int> Arguments);
