using Monotable.Engine.Model;
using Monotable.Engine.Texts;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads a <c>ResourceArn</c> parameter.</summary>
internal static class ResourceArns
{
    private const int LengthMax = 1_283;
    private const string Service = "dynamodb";
    private const string TablePrefix = "table/";

    public static void CheckLength(ConstraintFaults faults, string? arn) => faults.Length("resourceArn", arn, 1, LengthMax);

    /// <summary>Reads the ARN of a table, and gets the table's name.</summary>
    /// <param name="context">The engine.</param>
    /// <param name="operation">The operation, which is denied what is not of the account.</param>
    /// <param name="arn">The parameter, of a length that may be.</param>
    /// <exception cref="DynamoDbValidationException">It is not an ARN of a table of this region.</exception>
    /// <exception cref="DynamoDbException">It is of another service or account, to which there is no access. That is found before the
    /// region.</exception>
    public static string TableOf(EngineContext context, string operation, string arn)
    {
        if (!arn.StartsWith("arn:", StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.NoArn(arn));
        }

        var options = context.Options;
        if (arn.Split(':', 6) is not [_, _, { Length: > 0 } service, _, var account, var resource])
        {
            throw new DynamoDbValidationException(ServiceTexts.ForeignArn(arn));
        }

        if (!string.Equals(service, Service, StringComparison.Ordinal))
        {
            throw Denied(options.AccountId, operation, arn);
        }

        if (!resource.StartsWith(TablePrefix, StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.ForeignArn(arn));
        }

        var name = resource[TablePrefix.Length..];
        if (name.Contains('/', StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.ArnOfNoTable(arn));
        }

        if (!string.Equals(account, options.AccountId, StringComparison.Ordinal))
        {
            throw Denied(options.AccountId, operation, arn);
        }

        var isOurs = arn.StartsWith(options.TableArn(""), StringComparison.Ordinal) && TableReference.IsName(name);
        return isOurs ? name : throw new DynamoDbValidationException(ServiceTexts.InvalidTableArn(arn));
    }

    private static DynamoDbException Denied(string account, string operation, string arn) =>
        new("AccessDeniedException", ServiceTexts.AccessDenied(account, operation, arn));
}
