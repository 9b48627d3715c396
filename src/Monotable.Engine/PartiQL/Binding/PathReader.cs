using System.Globalization;
using Monotable.Engine.Expressions.Syntax;
using Monotable.Engine.PartiQL.Syntax;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>Makes document paths of names and paths.</summary>
internal static class PathReader
{
    /// <summary>Reads a path.</summary>
    /// <exception cref="StatementException">It is none that DynamoDB has.</exception>
    public static PathNode Read(Expression expression, StatementScope scope)
    {
        var (root, steps) = expression is PathExpression path ? (path.Root, path.Steps) : (expression, []);
        if (root is not NameExpression name)
        {
            throw StatementFaults.At(
                root.Span, root is SequenceExpression ? ServiceTexts.PathStartsWithList : ServiceTexts.PathComponentUnexpected);
        }

        PathElement[] elements = [new(Name(name.Name, scope), 0), .. steps.Select(step => Step(step, scope))];
        return elements.Length > DynamoDbLimits.NestingDepthMax
            ? throw new StatementException(ServiceTexts.PathTooDeep("", elements.Length))
            : new(elements);
    }

    /// <summary>Gets the name under which a selected path is returned: from its last name on.</summary>
    public static string LastNameOf(PathNode path)
    {
        var last = path.Elements.Count - 1;
        while (path.Elements[last].Name is null)
        {
            last--;
        }

        return path.Elements[last].Name + string.Concat(path.Elements.Skip(last + 1).Select(static element =>
            string.Create(CultureInfo.InvariantCulture, $"[{element.Index}]")));
    }

    private static PathElement Step(PathStep step, StatementScope scope) => (step.Kind, step.Index) switch
    {
        (PathStepKind.Name, _) => new(Name(step.Name, scope), 0),
        (PathStepKind.Wildcard, _) => throw StatementFaults.At(step.Span, ServiceTexts.PathWildcard),
        (PathStepKind.Unpivot, _) => throw StatementFaults.At(step.Span, ServiceTexts.PathUnpivot),
        (_, NumberExpression number) => new(null, Index(number)),
        (_, LiteralExpression { Value: { Type: AttributeType.String } text }) => new(Name(text.AsString(), scope), 0),
        (_, NameExpression name) => new(Name(name.Name, scope), 0),
        (_, PathExpression) => throw new StatementException(ServiceTexts.PathComponentUnexpected),
        _ => throw StatementFaults.At(step.Span, ServiceTexts.PathComponentUnexpected),
    };

    private static int Index(NumberExpression number) =>
        number.Text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0 ? throw StatementFaults.At(number.Span, ServiceTexts.PathComponentUnexpected)
        : int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index
        : throw StatementFaults.At(number.Span, ServiceTexts.IndexOutOfRange(number.Text));

    private static string Name(string name, StatementScope scope) =>
        name.Length == 0 ? throw new StatementException(ServiceTexts.PathComponentEmpty) : scope.Name(name);
}
