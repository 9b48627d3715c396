using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Parsing;

/// <summary>The attributes of types and members: those that a table class gives them, and those that stand on them.</summary>
internal sealed class AttributeSource
{
    private readonly Dictionary<ISymbol, List<(string Name, AttributeData Attribute)>> _given = new(SymbolEqualityComparer.Default);

    /// <summary>Gives a symbol an attribute.</summary>
    /// <param name="symbol">The type or member.</param>
    /// <param name="metadataName">The attribute under which parsers find it.</param>
    /// <param name="attribute">The attribute.</param>
    public void Give(ISymbol symbol, string metadataName, AttributeData attribute)
    {
        if (!_given.TryGetValue(symbol, out var given))
        {
            _given.Add(symbol, given = []);
        }

        given.Add((metadataName, attribute));
    }

    public IEnumerable<AttributeData> Of(ISymbol symbol, string metadataName)
    {
        var own = symbol.AttributesOf(metadataName);
        return _given.TryGetValue(symbol, out var given)
            ? given.Where(one => one.Name == metadataName).Select(static one => one.Attribute).Concat(own)
            : own;
    }

    public AttributeData? First(ISymbol symbol, string metadataName) => Of(symbol, metadataName).FirstOrDefault();

    public bool Has(ISymbol symbol, string metadataName) => First(symbol, metadataName) is not null;
}
