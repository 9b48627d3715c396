using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>The types that are stored as one value.</summary>
internal static class ScalarTypes
{
    private static readonly Dictionary<string, (ScalarKind Scalar, StoredKind Stored)> ByName = new()
    {
        ["System.String"] = (ScalarKind.String, StoredKind.String),
        ["System.Char"] = (ScalarKind.Char, StoredKind.String),
        ["System.Uri"] = (ScalarKind.Uri, StoredKind.String),
        ["System.Boolean"] = (ScalarKind.Boolean, StoredKind.Boolean),
        ["System.Byte"] = (ScalarKind.Byte, StoredKind.Number),
        ["System.SByte"] = (ScalarKind.SByte, StoredKind.Number),
        ["System.Int16"] = (ScalarKind.Int16, StoredKind.Number),
        ["System.UInt16"] = (ScalarKind.UInt16, StoredKind.Number),
        ["System.Int32"] = (ScalarKind.Int32, StoredKind.Number),
        ["System.UInt32"] = (ScalarKind.UInt32, StoredKind.Number),
        ["System.Int64"] = (ScalarKind.Int64, StoredKind.Number),
        ["System.UInt64"] = (ScalarKind.UInt64, StoredKind.Number),
        ["System.Int128"] = (ScalarKind.Int128, StoredKind.Number),
        ["System.UInt128"] = (ScalarKind.UInt128, StoredKind.Number),
        ["System.Half"] = (ScalarKind.Half, StoredKind.Number),
        ["System.Single"] = (ScalarKind.Single, StoredKind.Number),
        ["System.Double"] = (ScalarKind.Double, StoredKind.Number),
        ["System.Decimal"] = (ScalarKind.Decimal, StoredKind.Number),
        ["Monotable.Protocol.DynamoDbNumber"] = (ScalarKind.Number, StoredKind.Number),
        ["System.Guid"] = (ScalarKind.Guid, StoredKind.String),
        ["System.DateTime"] = (ScalarKind.DateTime, StoredKind.String),
        ["System.DateTimeOffset"] = (ScalarKind.DateTimeOffset, StoredKind.String),
        ["System.DateOnly"] = (ScalarKind.DateOnly, StoredKind.String),
        ["System.TimeOnly"] = (ScalarKind.TimeOnly, StoredKind.String),
        ["System.TimeSpan"] = (ScalarKind.TimeSpan, StoredKind.Number),
        ["Monotable.Protocol.AttributeValue"] = (ScalarKind.AttributeValue, StoredKind.Any),
        ["Monotable.Protocol.Item"] = (ScalarKind.ItemValue, StoredKind.Map),
    };

    public static bool TryGet(ITypeSymbol type, out ScalarKind scalar, out StoredKind stored)
    {
        var found = type switch
        {
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => (ScalarKind.Bytes, StoredKind.Binary),
            INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } when type.MetadataName() == "System.ReadOnlyMemory`1" =>
                (ScalarKind.Memory, StoredKind.Binary),
            INamedTypeSymbol { IsGenericType: false } when ByName.TryGetValue(type.MetadataName(), out var named) => named,
            _ => default,
        };
        (scalar, stored) = found;
        return scalar != ScalarKind.None;
    }
}
