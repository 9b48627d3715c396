using System.Collections.Immutable;
using System.Globalization;
using Monotable.Engine.Model;
using Monotable.Engine.Texts;
using Monotable.Protocol;

namespace Monotable.Engine.Operations.Tables;

/// <summary>Reads the encryption at rest. Nothing is encrypted here; the description is what a client sees of it.</summary>
internal static class Encryptions
{
    private const string AliasPrefix = "alias/";
    private const string AliasOfService = "alias/aws/dynamodb";

    private static readonly TimeSpan Window = TimeSpan.FromHours(24);
    private static readonly TimeSpan Pause = TimeSpan.FromHours(6);

    /// <summary>Reads the encryption of a new table.</summary>
    public static EncryptionSetting OfNewTable(SSESpecification? given, EngineOptions options) => new(KeyOf(given, options));

    /// <summary>Begins a change.</summary>
    /// <exception cref="LimitExceededException">There were too many lately.</exception>
    public static EncryptionSetting Change(
        EncryptionSetting current, SSESpecification given, EngineOptions options, DateTimeOffset now, DateTimeOffset due)
    {
        var changes = current.Changes.RemoveAll(change => change + Window <= now);
        if (changes.Length >= DynamoDbLimits.EncryptionChangesPerDay && changes[^1] + Pause > now)
        {
            throw new LimitExceededException(ServiceTexts.EncryptionChangesMany(changes[0] + Window, changes.Length, changes[^1]));
        }

        var key = KeyOf(given, options);
        if (key is null && current.KeyArn is null)
        {
            throw new DynamoDbValidationException(ServiceTexts.EncryptedByDefault);
        }

        // The service tells that a key is the same only by its ARN; an alias or id begins a change, and counts.
        if (given.KMSMasterKeyId is { } id && string.Equals(id, current.KeyArn, StringComparison.Ordinal))
        {
            throw new DynamoDbValidationException(ServiceTexts.EncryptedBySameKey);
        }

        return current with { NextKeyArn = key, Due = due, Changes = changes.Add(now) };
    }

    public static SSEDescription? Describe(EncryptionSetting encryption)
    {
        var isChanging = encryption.Due is not null;
        return encryption.KeyArn is null && !isChanging
            ? null
            : new(
                isChanging ? SSEStatus.Updating : SSEStatus.Enabled,
                encryption.KeyArn is null ? null : SSEType.Kms,
                encryption.KeyArn);
    }

    private static string? KeyOf(SSESpecification? given, EngineOptions options)
    {
        if (given is null)
        {
            return null;
        }

        if (given.Enabled == false)
        {
            return given.SSEType is not null ? throw new DynamoDbValidationException(ServiceTexts.EncryptionTypeDisabled)
                : given.KMSMasterKeyId is not null ? throw new DynamoDbValidationException(ServiceTexts.EncryptionKeyDisabled)
                : null;
        }

        if (given.SSEType == SSEType.Aes256)
        {
            throw new DynamoDbValidationException(ServiceTexts.EncryptionTypeAes);
        }

        if (given is { KMSMasterKeyId: not null, SSEType: null })
        {
            throw new DynamoDbValidationException(ServiceTexts.EncryptionTypeMissing);
        }

        // An empty specification asks for nothing.
        return given is { Enabled: null, SSEType: null } ? null : ArnOf(given.KMSMasterKeyId ?? AliasOfService, options);
    }

    private static string ArnOf(string id, EngineOptions options)
    {
        if (id.StartsWith("arn:", StringComparison.Ordinal))
        {
            return id;
        }

        // There is no key management service to ask what an alias stands for: each stands for a key of its own.
        return options.KeyArn(id.StartsWith(AliasPrefix, StringComparison.Ordinal) ? IdOf(id) : id);
    }

    private static string IdOf(string alias)
    {
        var hash = EntryKey.HashOf([AttributeValue.String(alias)]).ToString("x8", CultureInfo.InvariantCulture);
        return $"{hash}-0000-4000-8000-0000{hash}";
    }
}
