namespace Monotable.Keys;

/// <summary>The key condition that selects a range of sort keys.</summary>
public enum SortKeyOperator
{
    /// <summary>No key is in the range: the query has no results and is not sent.</summary>
    Empty,

    /// <summary>Every key is in the range: the query needs no condition on the sort key.</summary>
    All,

    /// <summary><c>sk = :lower</c>.</summary>
    Equal,

    /// <summary><c>begins_with(sk, :lower)</c>.</summary>
    BeginsWith,

    /// <summary><c>sk BETWEEN :lower AND :upper</c>; both ends belong to the range, and they are in order.</summary>
    Between,

    /// <summary><c>sk &gt;= :lower</c>.</summary>
    AtLeast,

    /// <summary><c>sk &lt;= :upper</c>.</summary>
    AtMost,

    /// <summary>Above one end. Only keys that are one attribute of their own have it; in texts the next key is at least something.</summary>
    After,

    /// <summary><c>sk &lt; :upper</c>.</summary>
    Before,
}
