using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;
using Monotable.TestSupport;

namespace Monotable.Aws.Tests.Direct;

public sealed class SigningTests
{
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    // The example of the AWS General Reference, "Deriving the signing key" and "Calculate the signature".
    [Fact]
    public void The_published_example_gives_its_key_and_its_signature()
    {
        Assert.Equal(
            "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9",
            Convert.ToHexStringLower(SigningKey.Derive(Secret, "20150830", "us-east-1", "iam")));

        const string canonical = """
            GET
            /
            Action=ListUsers&Version=2010-05-08
            content-type:application/x-www-form-urlencoded; charset=utf-8
            host:iam.amazonaws.com
            x-amz-date:20150830T123600Z

            content-type;host;x-amz-date
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            """;
        Span<char> signature = stackalloc char[64];
        var scope = new SigningScope(new("AKIDEXAMPLE", Secret, null), "20150830", "us-east-1", "iam");
        RequestSigner.SignText(signature, scope, "20150830T123600Z", Encoding.ASCII.GetBytes(canonical.ReplaceLineEndings("\n")));
        Assert.Equal("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7", signature.ToString());
    }

    [Fact]
    public void Random_requests_are_signed_as_the_SDK_signs_them() => Seeded.Run(static random =>
    {
        for (var i = 0; i < 500; i++)
        {
            var secret = Text(random, random.Next(1, 60));
            var token = random.Next(2) == 0 ? null : Text(random, random.Next(1, 3_000));
            var credentials = new ImmutableCredentials("AKID" + Text(random, 12), secret, token);
            var region = random.Next(2) == 0 ? "us-east-1" : "eu-" + Text(random, 6);
            var host = Text(random, random.Next(1, 80)) + ".example:8000";
            var target = "DynamoDB_20120810." + Text(random, random.Next(1, 30));
            var time = DateTime.UnixEpoch.AddSeconds(random.NextInt64(4_000_000_000));
            var body = new byte[random.Next(3_000)];
            random.NextBytes(body);

            var date = time.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
            var signer = new RequestSigner(host, "/", region, "dynamodb");
            var tokenHeader = token is null ? "" : $"x-amz-security-token:{token}\n";
            var headers = token is null ? "host;x-amz-date;x-amz-target" : "host;x-amz-date;x-amz-security-token;x-amz-target";
            var canonical = $"POST\n/\n\nhost:{host}\nx-amz-date:{date}\n{tokenHeader}x-amz-target:{target}\n\n{headers}\n"
                + Convert.ToHexStringLower(SHA256.HashData(body));
            var expected = AWS4Signer.ComputeSignature(
                credentials, region, DateTime.SpecifyKind(time, DateTimeKind.Utc), "dynamodb", headers, canonical).ForAuthorizationHeader;

            // Twice: the second time with the key that the first has left.
            Assert.Equal(Parts(expected), Parts(signer.Sign(credentials, date, target, body)));
            Assert.Equal(Parts(expected), Parts(signer.Sign(credentials, date, target, body)));
        }
    });

    [Fact]
    public void Another_day_or_other_credentials_are_signed_with_another_key()
    {
        var signer = new RequestSigner("h", "/", "us-east-1", "dynamodb");
        var first = new ImmutableCredentials("A", "first", null);
        var signatures = new[]
        {
            signer.Sign(first, "20260301T000000Z", "t", []),
            signer.Sign(first, "20260302T000000Z", "t", []),
            signer.Sign(new("A", "second", null), "20260302T000000Z", "t", []),
            signer.Sign(new("A", "second", "token"), "20260302T000000Z", "t", []),
        };
        Assert.Equal(4, signatures.Distinct().Count());
        Assert.Equal(signatures[0], signer.Sign(first, "20260301T000000Z", "t", []));
    }

    private static string[] Parts(string authorization) =>
        [.. authorization.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private static string Text(Random random, int length) =>
        string.Create(length, random, static (text, r) => r.GetItems("abcdefghijklmnopqrstuvwxyz0123456789".AsSpan(), text));
}
