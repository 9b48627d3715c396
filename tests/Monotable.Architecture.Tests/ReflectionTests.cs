using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Monotable.Architecture.Tests;

/// <summary>What ships neither reflects nor makes code at run time: it is trimmed and compiled ahead of time.</summary>
public sealed class ReflectionTests
{
    private static readonly string[] BannedNamespaces = ["System.Reflection", "System.Linq.Expressions", "Microsoft.CSharp.RuntimeBinder"];

    // An attribute that the compiler itself writes, and the class that declares Type.Name.
    private static readonly HashSet<string> AllowedTypes = ["System.Reflection.DefaultMemberAttribute", "System.Reflection.MemberInfo"];

    private static readonly HashSet<string> BannedMembers =
    [
        "System.Activator.CreateInstance", "System.Type.GetType", "System.Type.MakeGenericType", "System.Type.GetMethod", "System.Type.GetMethods",
        "System.Type.GetProperty", "System.Type.GetProperties", "System.Type.GetField", "System.Type.GetFields", "System.Type.GetConstructor",
        "System.Type.GetConstructors", "System.Type.GetMembers", "System.Type.InvokeMember", "System.Delegate.DynamicInvoke",
    ];

    public static TheoryData<string> ShippedProjects => LayerTests.ShippedProjects;

    [Theory]
    [MemberData(nameof(ShippedProjects))]
    public void An_assembly_uses_no_reflection(string project)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(project) + ".dll")));
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => NameOf(reader, handle)).Where(static type => IsBanned(type) && !IsAllowed(type));
        Assert.Empty(types);
        var members = reader.MemberReferences.Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && !IsGeneric(reader, member))
            .Select(member => $"{NameOf(reader, (TypeReferenceHandle)member.Parent)}.{reader.GetString(member.Name)}")
            .Where(IsBannedMember);
        Assert.Empty(members);
    }

    [Fact]
    public void The_search_finds_reflection()
    {
        // This assembly reflects, by its test framework's entry point at the least; a search that finds nothing here would find nothing anywhere.
        using var file = new PEReader(File.OpenRead(typeof(ReflectionTests).Assembly.Location));
        var reader = file.GetMetadataReader();
        Assert.Contains(reader.TypeReferences.Select(handle => NameOf(reader, handle)), IsBanned);
    }

    private static bool IsBanned(string type) => BannedNamespaces.Any(name => type.StartsWith(name + ".", StringComparison.Ordinal));

    private static bool IsBannedMember(string member) => BannedMembers.Contains(member)
        || (member.StartsWith("System.Reflection.MemberInfo.", StringComparison.Ordinal) && !member.EndsWith(".get_Name", StringComparison.Ordinal));

    private static bool IsAllowed(string type) => AllowedTypes.Contains(type)
        || (type.StartsWith("System.Reflection.Assembly", StringComparison.Ordinal) && type.EndsWith("Attribute", StringComparison.Ordinal));

    /// <summary>Activator.CreateInstance&lt;T&gt; is how the compiler writes <c>new T()</c>; it needs no reflection.</summary>
    private static bool IsGeneric(MetadataReader reader, MemberReference member) =>
        reader.GetBlobReader(member.Signature).ReadSignatureHeader().IsGeneric;

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
