using System.Globalization;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Shared;

/// <summary>
/// Gathers what of a request breaks the service's model of it, in the order of the model: the service answers that before anything else, and most
/// operations all of it at once.
/// </summary>
/// <param name="layer">The operation's layer.</param>
/// <param name="faults">What could not be read of the request's JSON.</param>
internal sealed class RequestConstraints(TextLayer layer, RequestFaults? faults)
{
    // The service's model names no more.
    private const int FaultsMax = 10;

    private List<string>? _texts;

    /// <summary>Looks for an unknown value of an enumeration.</summary>
    public void Enum(string path)
    {
        if (faults is not null && RequestFaults.Find(faults, path) is { Kind: RequestFaultKind.UnknownValue } fault)
        {
            Add(layer == TextLayer.Current && path == "returnValues"
                ? ServiceTexts.NewReturnValues
                : ServiceTexts.Broken(path, fault.Text, ServiceTexts.EnumRule(path)));
        }
    }

    /// <summary>Looks for unknown values and missing members in the entries of a map or list.</summary>
    public void Entries(string path)
    {
        if (faults is null)
        {
            return;
        }

        foreach (var fault in faults.All)
        {
            if (!fault.Path.StartsWith(path + ".", StringComparison.Ordinal))
            {
                continue;
            }

            if (fault.Kind == RequestFaultKind.UnknownValue)
            {
                Enum(fault.Path);
            }
            else if (fault.Kind == RequestFaultKind.Missing)
            {
                Add(ServiceTexts.Broken(fault.Path, ServiceTexts.NotNull));
            }
        }
    }

    public void NotNull(string path, object? value)
    {
        if (value is null)
        {
            Add(ServiceTexts.Broken(path, ServiceTexts.NotNull));
        }
    }

    /// <summary>Checks the name of a table, which may be an ARN.</summary>
    /// <exception cref="DynamoDbValidationException">It is empty, and the layer is the new one: that ends the examination.</exception>
    public void TableName(string? name, string path = "tableName")
    {
        NotNull(path, name);
        if (name is null)
        {
            return;
        }

        if (name.Length == 0 && layer == TextLayer.Current)
        {
            throw OperationLayers.EnvelopedFault(ServiceTexts.EmptyTableName);
        }

        if (name.Length is 0 or > DynamoDbLimits.TableNameParameterLengthMax)
        {
            Length(path, name, 1, DynamoDbLimits.TableNameParameterLengthMax);
        }
        else if (!TableReference.IsArn(name) && !TableReference.IsName(name))
        {
            Add(ServiceTexts.Broken(path, name, ServiceTexts.NamePatternRule));
        }
    }

    /// <summary>Tells whether a text is the name of a table as it should be.</summary>
    public static bool IsTableName(string? name) =>
        name is { Length: > 0 and <= DynamoDbLimits.TableNameParameterLengthMax } && TableReference.IsName(name);

    /// <summary>Checks the name of an index.</summary>
    public void IndexName(string? name)
    {
        if (name is not null)
        {
            if (!TableReference.IsName(name))
            {
                Add(ServiceTexts.Broken("indexName", name, ServiceTexts.NamePatternRule));
            }

            Length("indexName", name, DynamoDbLimits.TableNameLengthMin, DynamoDbLimits.TableNameLengthMax);
        }
    }

    public void Length(string path, string value, int lengthMin, int lengthMax)
    {
        if (value.Length < lengthMin)
        {
            Add(ServiceTexts.Broken(path, value, ServiceTexts.LengthAtLeastRule(lengthMin)));
        }

        if (value.Length > lengthMax)
        {
            Add(ServiceTexts.Broken(path, value, ServiceTexts.LengthAtMostRule(lengthMax)));
        }
    }

    public void Range(string path, int? value, int min, int max = int.MaxValue)
    {
        if (value is not { } number)
        {
            return;
        }

        if (number < min)
        {
            Add(ServiceTexts.Broken(path, number.ToString(CultureInfo.InvariantCulture), ServiceTexts.AtLeast(min)));
        }

        if (number > max)
        {
            Add(ServiceTexts.Broken(path, number.ToString(CultureInfo.InvariantCulture), ServiceTexts.AtMost(max)));
        }
    }

    /// <summary>Checks the names of <c>AttributesToGet</c>.</summary>
    public void AttributesToGet(IReadOnlyList<string>? names, string path = "attributesToGet")
    {
        if (names is not null && names.Count is 0 or > DynamoDbLimits.AttributesToGetMax)
        {
            Add(ServiceTexts.Broken(
                path,
                $"[{string.Join(", ", names)}]",
                names.Count == 0 ? ServiceTexts.LengthAtLeastRule(1) : ServiceTexts.LengthAtMostRule(DynamoDbLimits.AttributesToGetMax)));
        }
    }

    /// <summary>Checks how many actions a transaction has, and what their JSON lacks.</summary>
    public void TransactItems<T>(IReadOnlyList<T>? actions, TextEdition edition)
    {
        NotNull("transactItems", actions);
        if (actions is { Count: 0 })
        {
            Add(ServiceTexts.Broken("transactItems", "[]", ServiceTexts.LengthAtLeastRule(1)));
        }

        const int CountMax = DynamoDbLimits.TransactionActionsMax;
        if (actions is { Count: > CountMax })
        {
            Add(edition == TextEdition.May2026
                ? ServiceTexts.Broken("transactItems", "[...]", ServiceTexts.LengthAtMostRule(CountMax))
                : ServiceTexts.TransactionItemsMany(CountMax));
        }

        Entries("transactItems");
    }

    public void Add(string text) => (_texts ??= []).Add(text);

    /// <summary>Refuses the request if anything was found.</summary>
    /// <param name="onlyFirst">Whether the operation answers no more than the first.</param>
    /// <exception cref="DynamoDbValidationException">Something was found.</exception>
    public void ThrowIfAny(bool onlyFirst = false)
    {
        if (_texts is not null)
        {
            throw new DynamoDbValidationException(ServiceTexts.Detected([.. _texts.Take(onlyFirst ? 1 : FaultsMax)]));
        }
    }
}
