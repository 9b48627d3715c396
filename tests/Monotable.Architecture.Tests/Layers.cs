namespace Monotable.Architecture.Tests;

/// <summary>The layers: what each project may refer to. The order of this page is the order of docs/internals/architecture.md, from below.</summary>
internal static class Layers
{
    /// <summary>Gets the projects and the projects each may name. A project that is not here is not allowed to exist.</summary>
    public static IReadOnlyDictionary<string, string[]> Projects { get; } = new Dictionary<string, string[]>
    {
        ["src/Monotable.Abstractions"] = [],
        ["src/Monotable.Wire"] = ["Monotable.Abstractions"],
        ["src/Monotable.Engine"] = ["Monotable.Abstractions"],
        ["src/Monotable.Aws"] = ["Monotable.Abstractions", "Monotable.Wire"],
        ["src/Monotable"] = ["Monotable.Abstractions"],
        ["src/Monotable.Server"] = ["Monotable.Abstractions", "Monotable.Wire", "Monotable.Engine"],
        ["src/Monotable.Testing"] = ["Monotable.Abstractions", "Monotable.Wire", "Monotable.Engine"],
        ["src/Monotable.Tool"] = ["Monotable.Engine", "Monotable.Server"],
        ["generators/Monotable.Generators"] = [],
        ["generators/Monotable.Generators.CodeFixes"] = ["Monotable.Generators"],
    };

    /// <summary>Gets the packages each project may name, besides those of the .NET platform's extensions and analyzers.</summary>
    public static IReadOnlyDictionary<string, string[]> Packages { get; } = new Dictionary<string, string[]>
    {
        ["src/Monotable.Aws"] = ["AWSSDK.Core", "AWSSDK.DynamoDBv2"],
        ["src/Monotable.Testing"] = ["AWSSDK.Core"],
        ["generators/Monotable.Generators"] = ["Microsoft.CodeAnalysis.CSharp"],
        ["generators/Monotable.Generators.CodeFixes"] = ["Microsoft.CodeAnalysis.CSharp.Workspaces"],
    };

    /// <summary>Gets the projects that may use the HTTP server of ASP.NET Core.</summary>
    public static IReadOnlyList<string> Web { get; } = ["src/Monotable.Server"];

    /// <summary>Gets what a namespace of the engine may use of the engine's others.</summary>
    public static IReadOnlyDictionary<string, string[]> EngineRooms { get; } = new Dictionary<string, string[]>
    {
        ["Texts"] = [],
        ["Model"] = ["Texts"],
        ["Storage"] = ["Model"],
        ["Expressions"] = ["Model", "Texts"],
        ["Operations"] = ["Model", "Texts", "Storage", "Expressions"],
        ["PartiQL"] = ["Model", "Texts", "Storage", "Expressions", "Operations"],
        ["Provider"] = ["Model", "Texts", "Storage", "Expressions", "Operations", "PartiQL"],
    };

    /// <summary>Gets the namespace of folders that are rooms of a shared namespace, by path.</summary>
    public static IReadOnlyDictionary<string, string> Rooms { get; } = new Dictionary<string, string>
    {
        ["src/Monotable.Abstractions/Attributes"] = "Monotable",
        ["src/Monotable.Abstractions/Errors"] = "Monotable",
        ["src/Monotable.Abstractions/Providers"] = "Monotable",
        ["src/Monotable.Abstractions/Protocol"] = "Monotable.Protocol",
        ["src/Monotable.Engine/Provider"] = "Monotable",
        ["src/Monotable.Engine/DynamoDbEngine.cs"] = "Monotable",
        ["src/Monotable.Engine/EngineOptions.cs"] = "Monotable",
        ["src/Monotable.Engine/EngineTimings.cs"] = "Monotable",
        ["src/Monotable.Engine/TextEdition.cs"] = "Monotable",
        ["src/Monotable/Keys"] = "Monotable.Keys",
        ["src/Monotable/Mapping"] = "Monotable.Mapping",
        ["src/Monotable"] = "Monotable",
    };
}
