using System;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>An entity that a table class includes, and where. It compares by the model alone.</summary>
internal sealed class IncludedEntity(EntityModel model, Location location) : IEquatable<IncludedEntity>
{
    public EntityModel Model { get; } = model;

    public Location Location { get; } = location;

    public bool Equals(IncludedEntity? other) => other is not null && Model.Equals(other.Model);

    public override bool Equals(object? obj) => Equals(obj as IncludedEntity);

    public override int GetHashCode() => Model.GetHashCode();
}
