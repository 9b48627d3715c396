using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Model;

namespace Monotable.Generators.Parsing;

/// <summary>Parses a closed hierarchy that a member holds: the cases that its base type declares.</summary>
internal sealed class HierarchyParser(TypeScope scope, INamedTypeSymbol type)
{
    private const int AttributeNameBytesMax = 65_535;

    /// <summary>Parses the hierarchy and its cases into the scope; where something is wrong, it is reported.</summary>
    /// <param name="codec">The name of its codec.</param>
    public void Parse(string codec)
    {
        var discriminator = scope.Attributes.First(type, WellKnown.DiscriminatorName)?.Text(0) ?? "_t";
        if (discriminator.Length == 0 || Encoding.UTF8.GetByteCount(discriminator) > AttributeNameBytesMax)
        {
            var location = scope.Attributes.First(type, WellKnown.DiscriminatorName)!.Location(scope.Fallback);
            scope.Sink.Report(MappingRules.AttributeNameInvalid, location, "discriminator", type.Name);
            return;
        }

        var cases = new DerivedParser(scope, type).Parse()
            .Select(declared => Case(declared.Type, declared.Value, discriminator, declared.Location))
            .Where(static item => item is not null)
            .Select(static item => item!);
        scope.Add(new HierarchyModel(codec, type.Name, type.Qualified(), discriminator, cases.ToEquatableArray()));
    }

    private HierarchyCase? Case(INamedTypeSymbol derived, string value, string discriminator, Location location)
    {
        var codec = scope.CaseCodec(derived);
        if (new TypeParser(scope).Parse(derived) is not { } model)
        {
            return null;
        }

        if (model.Members.FirstOrDefault(member => member.Attribute == discriminator) is { } member)
        {
            var problem = $"its member '{member.Name}' is stored as attribute '{discriminator}', which tells the cases apart; "
                + "give one of them another name with [AttributeName] or [DiscriminatorName]";
            scope.Sink.Report(MappingRules.DerivedInvalid, location, derived.Name, type.Name, problem);
            return null;
        }

        scope.Add(new NestedModel(codec, model) { Discriminator = new(discriminator, value) });
        return new(derived.Qualified(), codec, value, derived.IsSealed);
    }
}
