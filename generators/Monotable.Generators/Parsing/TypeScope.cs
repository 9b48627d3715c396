using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>What the parsing of one entity shares: the compilation, the sink, and the codecs of nested types and enums found so far.</summary>
internal sealed class TypeScope(Compilation compilation, DiagnosticSink sink, Location fallback, AttributeSource attributes)
{
    private readonly Dictionary<ITypeSymbol, string> _codecs = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, string> _enumCodecs = [];
    private readonly HashSet<string> _names = [];
    private readonly List<NestedModel> _nested = [];
    private readonly List<HierarchyModel> _hierarchies = [];
    private readonly List<EnumModel> _enums = [];
    private readonly Dictionary<ITypeSymbol, string> _accessors = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _accessorNames = [];

    public Compilation Compilation { get; } = compilation;

    public DiagnosticSink Sink { get; private set; } = sink;

    public AttributeSource Attributes { get; } = attributes;

    /// <summary>Where to report what is declared in another assembly: the [Includes] that brought it in.</summary>
    public Location Fallback { get; } = fallback;

    /// <summary>The attribute of the entity's table by which items expire.</summary>
    public string ExpiryAttribute { get; set; } = "";

    public EquatableArray<NestedModel> Nested => _nested.OrderBy(static nested => nested.Codec, System.StringComparer.Ordinal).ToEquatableArray();

    public EquatableArray<HierarchyModel> Hierarchies =>
        _hierarchies.OrderBy(static hierarchy => hierarchy.Codec, System.StringComparer.Ordinal).ToEquatableArray();

    public EquatableArray<EnumModel> Enums => _enums.OrderBy(static model => model.Codec, System.StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Names the codec of a type; the first time, so that a type that contains itself ends.</summary>
    public bool TryAddCodec(ITypeSymbol type, string suffix, out string codec)
    {
        if (_codecs.TryGetValue(type, out codec!))
        {
            return false;
        }

        codec = Names.Unique(type.Name + suffix, _names);
        _codecs.Add(type, codec);
        return true;
    }

    /// <summary>Names the codec of a type as a case of a hierarchy, which stores more than the type alone.</summary>
    public string CaseCodec(ITypeSymbol type) => Names.Unique(type.Name + "CaseCodec", _names);

    /// <summary>Names the class of a type's unsafe accessors: types of several namespaces may have one name.</summary>
    public string Accessors(ITypeSymbol type)
    {
        if (!_accessors.TryGetValue(type, out var name))
        {
            name = Names.Unique(type.Name + "Accessors", _accessorNames);
            _accessors.Add(type, name);
        }

        return name;
    }

    public void Add(NestedModel nested) => _nested.Add(nested);

    public void Add(HierarchyModel hierarchy) => _hierarchies.Add(hierarchy);

    /// <summary>Finds a nested type that was parsed to its end.</summary>
    public TypeModel? NestedOf(ShapeModel shape) => _nested.FirstOrDefault(nested => nested.Codec == shape.Codec)?.Type;

    /// <summary>Goes on to another declaration, whose types share the codecs found so far.</summary>
    public TypeScope ReportingTo(DiagnosticSink sink)
    {
        Sink = sink;
        return this;
    }

    /// <summary>Takes the codecs of an entity that is parsed, for one that has members of it.</summary>
    public void Take(EntityModel entity)
    {
        _nested.AddRange(entity.Nested);
        _enums.AddRange(entity.Enums);
        _hierarchies.AddRange(entity.Hierarchies);
    }

    public void Add(EnumModel model)
    {
        if (!_enums.Contains(model))
        {
            _enums.Add(model);
        }
    }

    /// <summary>Names the codec of an enum in one of its two forms.</summary>
    public string EnumCodec(INamedTypeSymbol type, bool byName)
    {
        var key = type.Qualified() + (byName ? "" : " by number");
        if (!_enumCodecs.TryGetValue(key, out var codec))
        {
            codec = Names.Unique(type.Name + (byName ? "Codec" : "NumberCodec"), _names);
            _enumCodecs.Add(key, codec);
        }

        return codec;
    }

    /// <summary>Whether a type is of another assembly. What is not public there may be missing from the metadata, so it is not looked at.</summary>
    public bool IsForeign(ISymbol symbol) => !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>Whether an argument of one type fits a parameter of another without a cast.</summary>
    public bool IsConvertible(ITypeSymbol from, ITypeSymbol to) =>
        Compilation.ClassifyCommonConversion(from, to) is { Exists: true, IsImplicit: true, IsUserDefined: false };

    public bool IsAccessible(ISymbol symbol) => Compilation.IsSymbolAccessibleWithin(symbol, Compilation.Assembly);
}
