using System.Reflection;
using Amazon.DynamoDBv2;
using Monotable.Protocol;

namespace Monotable.Docs.Tests;

/// <summary>The requests of the service's current model: as the AWS SDK has them, and those of streams as Monotable has them.</summary>
internal static class RequestModel
{
    private static readonly string Models = typeof(Amazon.DynamoDBv2.Model.AttributeValue).Namespace!;

    /// <summary>Gets the names of an operation's parameters.</summary>
    public static IEnumerable<string> ParametersOf(string operation) => Settable(RequestOf(operation)).Select(static property => property.Name);

    /// <summary>Gets the structures that some parameters of an operation bring, attribute values excepted.</summary>
    public static IEnumerable<(string Name, IEnumerable<string> Members)> StructuresOf(string operation, IEnumerable<string> parameters) =>
        MembersOf(operation, parameters)
            .SelectMany(static member => member.Path)
            .Select(static property => StructureIn(property.PropertyType))
            .OfType<Type>()
            .Distinct()
            .Select(static type => (type.Name, Settable(type).Select(static property => property.Name)));

    /// <summary>Gets the body of a request for each member of each structure: nothing but that member, as a list of lists of numbers.</summary>
    public static IEnumerable<string> WrongMembers(string operation, IEnumerable<string> parameters) =>
        MembersOf(operation, parameters).Select(static member => member.Path.Reverse().Aggregate("[[1]]", Wrap));

    private static IEnumerable<RequestMember> MembersOf(string operation, IEnumerable<string> parameters)
    {
        var names = parameters.ToHashSet(StringComparer.Ordinal);
        var pending = new Stack<RequestMember>(Settable(RequestOf(operation))
            .Where(property => names.Contains(property.Name))
            .Select(static property => new RequestMember([property])));
        while (pending.TryPop(out var member))
        {
            yield return member;
            if (StructureIn(member.Path[^1].PropertyType) is { } structure)
            {
                foreach (var property in Settable(structure))
                {
                    pending.Push(new([.. member.Path, property]));
                }
            }
        }
    }

    private static string Wrap(string json, PropertyInfo property) => $$"""{"{{property.Name}}":{{Container(json, property.PropertyType)}}}""";

    // The member itself is wrong whatever its type; what is inside a structure stands where the structure does.
    private static string Container(string json, Type type) => json.StartsWith('[') ? json
        : type.IsGenericType && type.GetGenericArguments() is [_, var value] ? $$"""{"name":{{Container(json, value)}}}"""
        : type.IsGenericType && type.GetGenericArguments() is [var element] ? $"[{Container(json, element)}]"
        : json;

    private static Type? StructureIn(Type type) => type.IsGenericType ? StructureIn(type.GetGenericArguments()[^1])
        : type.IsClass && type.Namespace == Models && type != typeof(Amazon.DynamoDBv2.Model.AttributeValue) ? type
        : null;

    private static Type RequestOf(string operation) => typeof(AmazonDynamoDBClient).Assembly.GetType($"{Models}.{operation}Request")
        ?? typeof(GetRecordsRequest).Assembly.GetType($"{typeof(GetRecordsRequest).Namespace}.{operation}Request", throwOnError: true)!;

    // The SDK tells by IsLimitSet and its like whether Limit is set; Faults is what our own reader found.
    private static IEnumerable<PropertyInfo> Settable(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static property => property.SetMethod is { IsPublic: true }
            && property.Name != "Faults"
            && !(property.Name.StartsWith("Is", StringComparison.Ordinal) && property.Name.EndsWith("Set", StringComparison.Ordinal)));
}
