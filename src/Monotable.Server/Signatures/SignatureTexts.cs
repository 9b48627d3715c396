using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Monotable.Wire;

namespace Monotable.Server;

/// <summary>The service's errors about signatures, each with its text. Source: the IAM user guide, "Troubleshoot Signature Version 4".</summary>
internal static class SignatureTexts
{
    public const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    public static DynamoDbError MissingToken { get; } = new("MissingAuthenticationTokenException", "Request is missing Authentication Token");

    public static DynamoDbError UnknownKey { get; } =
        new("UnrecognizedClientException", "The security token included in the request is invalid.");

    public static DynamoDbError WrongSignature { get; } = Invalid(
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. " +
        "Consult the service documentation for details.");

    public static DynamoDbError TwoSignatures { get; } =
        Invalid("Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.");

    public static DynamoDbError HostNotSigned { get; } = Invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");

    public static DynamoDbError IncompleteHeader(IReadOnlyList<string> missing, bool hasTime, string authorization)
    {
        var text = new StringBuilder();
        foreach (var parameter in missing)
        {
            text.Append(CultureInfo.InvariantCulture, $"Authorization header requires '{parameter}' parameter. ");
        }

        if (!hasTime)
        {
            text.Append("Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ");
        }

        // The header itself may hold a credential that is not meant for a log.
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(authorization)));
        return Incomplete($"{text}(Hashed with SHA-256 and encoded with Base64) Authorization={hash}");
    }

    public static DynamoDbError IncompleteQuery(IReadOnlyList<string> missing) => Incomplete(
        string.Concat(missing.Select(static parameter => $"AWS query-string parameters must include '{parameter}'. "))
        + "Re-examine the query-string parameters.");

    public static DynamoDbError MalformedTime(string time) => Incomplete(
        $"Date must be in ISO-8601 'basic format'. Got '{time}'. See http://en.wikipedia.org/wiki/ISO_8601");

    public static DynamoDbError MalformedCredential(string credential) => Incomplete(
        $"Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'");

    public static DynamoDbError WrongScope(string fault) => Invalid(fault);

    public static DynamoDbError Expired(DateTimeOffset signed, DateTimeOffset earliest, DateTimeOffset now, TimeSpan window) => Invalid(
        $"Signature expired: {Text(signed)} is now earlier than {Text(earliest)} ({Text(now)} - {window.TotalMinutes:0} min.)");

    public static DynamoDbError NotYetCurrent(DateTimeOffset signed, DateTimeOffset latest, DateTimeOffset now, TimeSpan window) => Invalid(
        $"Signature not yet current: {Text(signed)} is still later than {Text(latest)} ({Text(now)} + {window.TotalMinutes:0} min.)");

    private static DynamoDbError Incomplete(string text) => new("IncompleteSignatureException", text);

    private static DynamoDbError Invalid(string text) => new("InvalidSignatureException", text);

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
}
