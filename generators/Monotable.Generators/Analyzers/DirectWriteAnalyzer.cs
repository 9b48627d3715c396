using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Monotable.Generators.Diagnostics;
using Monotable.Generators.Parsing;

namespace Monotable.Generators.Analyzers;

/// <summary>
/// Finds writes that go past the model: requests of the AWS SDK on a table of this compilation. They keep neither index keys nor versions nor
/// uniqueness. Reads do no harm and are left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DirectWriteAnalyzer : DiagnosticAnalyzer
{
    private const string Client = "Amazon.DynamoDBv2.IAmazonDynamoDB";
    private const string RequestNamespace = "Amazon.DynamoDBv2.Model";
    private const string ContextTable = "Amazon.DynamoDBv2.DataModel.DynamoDBTableAttribute";
    private const string TableName = "TableName";

    private static readonly ImmutableHashSet<string> Writes = ["PutItemRequest", "UpdateItemRequest", "DeleteItemRequest", "Put", "Update", "Delete"];

    private static readonly ImmutableHashSet<string> Methods = ["PutItemAsync", "UpdateItemAsync", "DeleteItemAsync"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SdkRules.DirectWrite];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(Client) is null || start.Compilation.GetTypeByMetadataName(WellKnown.SingleTable) is null)
            {
                return;
            }

            // Looked for only where something writes.
            var tables = new Lazy<Dictionary<string, string>>(() => OwnTables(start.Compilation.Assembly.GlobalNamespace));
            start.RegisterOperationAction(operation => AnalyzeAssignment(operation, tables), OperationKind.SimpleAssignment);
            start.RegisterOperationAction(operation => AnalyzeCreation(operation, tables), OperationKind.ObjectCreation);
            start.RegisterOperationAction(operation => AnalyzeCall(operation, tables), OperationKind.Invocation);
            start.RegisterSymbolAction(symbol => AnalyzeClass(symbol, tables), SymbolKind.NamedType);
        });
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, Lazy<Dictionary<string, string>> tables)
    {
        var operation = (ISimpleAssignmentOperation)context.Operation;
        if (operation.Target is IPropertyReferenceOperation { Property: { Name: TableName } property } && IsWrite(property.ContainingType))
        {
            Report(context, operation.Value, tables);
        }
    }

    private static void AnalyzeCreation(OperationAnalysisContext context, Lazy<Dictionary<string, string>> tables)
    {
        var operation = (IObjectCreationOperation)context.Operation;
        if (IsWrite(operation.Type))
        {
            ReportArgument(context, operation.Arguments, tables);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, Lazy<Dictionary<string, string>> tables)
    {
        var operation = (IInvocationOperation)context.Operation;
        if (Methods.Contains(operation.TargetMethod.Name) && operation.TargetMethod.ContainingNamespace?.ToDisplayString() == "Amazon.DynamoDBv2")
        {
            ReportArgument(context, operation.Arguments, tables);
        }
    }

    // DynamoDBContext saves objects of such a class whole.
    private static void AnalyzeClass(SymbolAnalysisContext context, Lazy<Dictionary<string, string>> tables)
    {
        if (context.Symbol.AttributeOf(ContextTable) is { } attribute
            && attribute.Text(0) is { } name
            && tables.Value.TryGetValue(name, out var table))
        {
            var location = attribute.Location(context.Symbol.Location(Location.None));
            context.ReportDiagnostic(Diagnostic.Create(SdkRules.DirectWrite, location, name, table));
        }
    }

    private static bool IsWrite(ITypeSymbol? type) =>
        type is not null && Writes.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() == RequestNamespace;

    private static void ReportArgument(
        OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, Lazy<Dictionary<string, string>> tables)
    {
        if (arguments.FirstOrDefault(static argument => argument.Parameter?.Name == "tableName") is { } argument)
        {
            Report(context, argument.Value, tables);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation name, Lazy<Dictionary<string, string>> tables)
    {
        var found = name.ConstantValue is { HasValue: true, Value: string text }
            ? tables.Value.TryGetValue(text, out var table) ? (Name: text, Table: table) : default
            : name is IPropertyReferenceOperation { Property.Name: TableName, Instance.Type: { } owner } && owner.Has(WellKnown.SingleTable)
                ? (Name: TableName, Table: owner.Name)
                : default;
        if (found.Table is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(SdkRules.DirectWrite, name.Syntax.GetLocation(), found.Name, found.Table));
        }
    }

    private static Dictionary<string, string> OwnTables(INamespaceSymbol root)
    {
        var tables = new Dictionary<string, string>();
        foreach (var member in root.GetMembers())
        {
            if (member is INamespaceSymbol inner)
            {
                foreach (var table in OwnTables(inner))
                {
                    tables[table.Key] = table.Value;
                }
            }
            else if (member.AttributeOf(WellKnown.SingleTable)?.Text(0) is { } name)
            {
                tables[name] = member.Name;
            }
        }

        return tables;
    }
}
