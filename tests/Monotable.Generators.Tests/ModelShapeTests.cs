using System.Reflection;
using Monotable.Generators.Model;

namespace Monotable.Generators.Tests;

/// <summary>What travels in the pipelines that emit compares by value and holds nothing of a compilation.</summary>
public sealed class ModelShapeTests
{
    private static readonly IReadOnlyList<Type> Models =
    [
        .. typeof(EntityModel).Assembly.GetTypes().Where(static type => type.Namespace == typeof(EntityModel).Namespace
            && !type.IsEnum && !type.IsNested && !(type.IsAbstract && type.IsSealed) && type != typeof(EquatableArray<>)),
    ];

    [Fact]
    public void Models_are_sealed_records()
    {
        Assert.NotEmpty(Models);
        Assert.All(Models, static type => Assert.True(type.IsSealed && type.GetMethod("<Clone>$") is not null, type.Name));
    }

    [Fact]
    public void Models_consist_of_text_numbers_enums_and_other_models()
    {
        var fields = Models.SelectMany(static type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public));
        Assert.All(fields, static field => Assert.True(IsValue(field.FieldType), $"{field.DeclaringType!.Name}.{field.Name}: {field.FieldType}"));
    }

    [Fact]
    public void Arrays_compare_by_their_elements()
    {
        Assert.Equal(new[] { "a", "b" }.ToEquatableArray(), new[] { "a", "b" }.ToEquatableArray());
        Assert.NotEqual(new[] { "a", "b" }.ToEquatableArray(), new[] { "b", "a" }.ToEquatableArray());
        Assert.Equal(default, Array.Empty<string>().ToEquatableArray());
        Assert.Equal(new[] { "a" }.ToEquatableArray().GetHashCode(), new[] { "a" }.ToEquatableArray().GetHashCode());
    }

    private static bool IsValue(Type type) => type == typeof(string) || type.IsPrimitive || type.IsEnum || Models.Contains(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) && IsValue(type.GetGenericArguments()[0]));
}
