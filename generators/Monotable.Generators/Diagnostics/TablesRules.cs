using Microsoft.CodeAnalysis;

namespace Monotable.Generators.Diagnostics;

/// <summary>Rules of table classes and sets.</summary>
internal static class TablesRules
{
    public static readonly DiagnosticDescriptor TableNotPartial = Rule.Error(
        "MTB0001",
        "A table class must be partial",
        "Table class '{0}' is not partial, so nothing can be generated into it. Add the modifier 'partial'.");

    public static readonly DiagnosticDescriptor TableNested = Rule.Error(
        "MTB0002",
        "A table class must not be nested",
        "Table class '{0}' is nested in '{1}'. Move it out, so that it stands directly in its namespace.");

    public static readonly DiagnosticDescriptor TableNotPlain = Rule.Error(
        "MTB0003",
        "A table class must be a plain class",
        "Table class '{0}' is {1}. Make it a class without type parameters that is neither static nor abstract.");

    public static readonly DiagnosticDescriptor TableNameInvalid = Rule.Error(
        "MTB0004",
        "A table has a name that DynamoDB accepts",
        "'{0}' is no name of a table or an index: names have 3 to 255 characters of a-z, A-Z, 0-9, '_', '-' and '.'. Correct the name on '{1}'.");

    public static readonly DiagnosticDescriptor KeyAttributeNameInvalid = Rule.Error(
        "MTB0005",
        "Key and discriminator attributes have distinct, valid names",
        "The attribute name '{0}' of table class '{1}' {2}. Give key and discriminator attributes distinct names of 1 to 255 bytes.");

    public static readonly DiagnosticDescriptor IncludedNotEntity = Rule.Error(
        "MTB0006",
        "An included class is an entity",
        "Table class '{0}' includes '{1}', which has no [Entity] attribute. Add [Entity] to it, or remove the [Includes].");

    public static readonly DiagnosticDescriptor EntityIncludedTwice = Rule.Error(
        "MTB0007",
        "A table takes in an entity once",
        "Table class '{0}' takes in entity '{1}' more than once. Remove all but one [Includes], [Maps] or [Entity<{0}>].");

    public static readonly DiagnosticDescriptor EntityTableInvalid = Rule.Error(
        "MTB0008",
        "An entity belongs to a table class of its own assembly",
        "Entity '{0}' names '{1}' as its table, which is no [SingleTable] class of this assembly. "
        + "Add [SingleTable] to it, or use [Entity] here and [Includes<{0}>] on the table class.");

    public static readonly DiagnosticDescriptor SetClash = Rule.Error(
        "MTB0009",
        "The sets of a table have distinct names",
        "Entities '{0}' and '{1}' both have the set '{2}' on table class '{3}'. Give one of them another name: [Entity(Set = \"…\")].");

    public static readonly DiagnosticDescriptor GeneratedNameClash = Rule.Error(
        "MTB0010",
        "Generated types have distinct names",
        "Entities '{0}' and '{1}' both generate types named '{2}…'. Give one of them another stem: [Entity(GeneratedName = \"…\")].");

    public static readonly DiagnosticDescriptor DiscriminatorClash = Rule.Error(
        "MTB0011",
        "The discriminators of a table are distinct",
        "Entities '{0}' and '{1}' of table class '{3}' both have the discriminator '{2}', so their items could not be told apart. "
        + "Set another one: [Entity(Discriminator = \"…\")].");

    public static readonly DiagnosticDescriptor UserTypeClash = Rule.Error(
        "MTB0012",
        "A generated name is not taken",
        "Generating for entity '{0}' needs the name '{1}', which is taken. "
        + "Set another stem with [Entity(GeneratedName = \"…\")], or rename the other.");

    public static readonly DiagnosticDescriptor TableBaseClass = Rule.Error(
        "MTB0013",
        "A table class has no base class of its own",
        "Table class '{0}' derives from '{1}', but must derive from Monotable.Table, which the generator adds. Remove the base class.");

    public static readonly DiagnosticDescriptor SetTaken = Rule.Error(
        "MTB0014",
        "A set does not clash with a member of the table class",
        "The set '{0}' of entity '{1}' clashes with a member of table class '{2}'. Give it another name: [Entity(Set = \"…\")].");

    public static readonly DiagnosticDescriptor EntityNotUsable = Rule.Error(
        "MTB0015",
        "An entity is a concrete type that generated code can name",
        "'{0}' cannot be an entity because it is {1}. {2}");

    public static readonly DiagnosticDescriptor NameNotIdentifier = Rule.Error(
        "MTB0016",
        "Names of generated members are identifiers",
        "'{0}' cannot name {1} of '{2}': it is no C# identifier, or is reserved. Set another name with {3}.");

    public static readonly DiagnosticDescriptor TableConstructor = Rule.Error(
        "MTB0017",
        "A table class leaves its constructor to the generator",
        "Table class '{0}' declares the constructor (IDynamoDbProvider, TableOptions), which the generator adds. "
        + "Remove it, or give it other parameters.");

    public static readonly DiagnosticDescriptor MapsInvalid = Rule.Error(
        "MTB0020",
        "What a table class says of another type fits that type",
        "Table class '{0}' cannot map '{1}': {2}.");
}
