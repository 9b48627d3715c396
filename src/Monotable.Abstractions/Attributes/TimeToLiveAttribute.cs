namespace Monotable;

/// <summary>
/// Holds the moment from which on an item counts as gone. The member is a <c>DateTimeOffset</c>, a <c>DateTime</c> or a <c>long</c> of seconds since
/// 1970, and may be nullable: an item without a value does not expire.
/// </summary>
/// <remarks>
/// <para>
/// It is stored as a number of whole seconds, rounded down, in the attribute that <see cref="SingleTableAttribute.TimeToLive"/> names. DynamoDB
/// deletes expired items some time later, typically within a few days, and never those that expired more than five years ago. Until then Monotable
/// treats them as gone: no read returns them, <c>IfNew()</c> puts over them, updates and <c>IfExists()</c> do not find them.
/// </para>
/// <para>What counts is the table's <see cref="TimeProvider"/>: an item is there while its time lies in the future.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class TimeToLiveAttribute : Attribute;
